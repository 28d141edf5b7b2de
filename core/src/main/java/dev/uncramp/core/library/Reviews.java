package dev.uncramp.core.library;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.source.SourceFile;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Checks many files on several threads and tells what was found in their order; it holds only a few at a time. */
public final class Reviews {

    /** How many files a thread may be ahead: enough to be busy, few enough for a small heap. */
    private static final int AHEAD = 4;

    private Reviews() {}

    /**
     * Checks files; each is loaded when its turn comes and forgotten when it was told.
     *
     * @param files what loads each file; called on any of the threads
     * @param check what is said of a file, such as {@link Review#check}; called on any of the threads
     * @param threads how many threads check; with one, the calling thread does it all
     * @param told gets what was found in each file, in the order of the files, on the calling thread
     */
    public static void inOrder(
            Iterable<Supplier<SourceFile>> files,
            Function<SourceFile, List<Diagnostic>> check,
            int threads,
            Consumer<List<Diagnostic>> told) {
        Iterator<Supplier<SourceFile>> left = files.iterator();
        if (threads > 1 && left.hasNext()) {
            Supplier<SourceFile> first = left.next();
            if (left.hasNext()) {
                onThreads(first, left, check, threads, told);
            } else {
                told.accept(check.apply(first.get()));
            }
            return;
        }
        left.forEachRemaining(file -> told.accept(check.apply(file.get())));
    }

    private static void onThreads(
            Supplier<SourceFile> first,
            Iterator<Supplier<SourceFile>> left,
            Function<SourceFile, List<Diagnostic>> check,
            int threads,
            Consumer<List<Diagnostic>> told) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Reviews::daemon);
        Queue<Future<List<Diagnostic>>> open = new ArrayDeque<>();
        try {
            open.add(pool.submit(() -> check.apply(first.get())));
            while (!open.isEmpty()) {
                while (left.hasNext() && open.size() < threads * AHEAD) {
                    Supplier<SourceFile> file = left.next();
                    open.add(pool.submit(() -> check.apply(file.get())));
                }
                told.accept(found(open.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Diagnostic> found(Future<List<Diagnostic>> file) {
        try {
            return file.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while files were checked", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a fault while a file was checked", e.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "check");
        thread.setDaemon(true);
        return thread;
    }
}
