package dev.uncramp.core.authoring;

import dev.uncramp.core.program.Again;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.Change;
import dev.uncramp.core.program.ChangeSpot;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what changed in a session.
 *
 * <p>Blocks are the same where they have one name, or hold much of the same; entries where they have one name, first
 * those that stayed in their block. What stands in another block has moved.
 */
final class SessionChanges {

    private final List<SafeText> session;
    private final List<Placed> before;
    private final List<Placed> after;
    private final Pairs<Placed> pairs;
    private final List<Change> changes = new ArrayList<>();

    private SessionChanges(SessionPlan before, SessionPlan after, List<SafeText> session) {
        this.session = session;
        this.before = placed(before);
        this.after = placed(after);
        this.pairs = Pairs.of(
                this.before,
                this.after,
                List.of(
                        (was, is) -> was.isIn(is.block) && was.isCalled(is) && was.entry.equals(is.entry),
                        (was, is) -> was.isIn(is.block) && was.isCalled(is),
                        (was, is) -> was.isBlock && is.isBlock && was.holdsMuchOf(is),
                        (was, is) -> was.isCalled(is)));
    }

    /** An entry of a session, with the block it stands in. */
    private record Placed(SessionEntry entry, String name, boolean isBlock, Optional<Block> block) {

        boolean isIn(Optional<Block> other) {
            return block.map(Block::name).equals(other.map(Block::name));
        }

        boolean isCalled(Placed other) {
            return isBlock == other.isBlock && name.equals(other.name);
        }

        /** Whether more than half of what the larger one holds is in both. */
        boolean holdsMuchOf(Placed other) {
            List<String> rest = new ArrayList<>(namesIn(other.entry));
            int all = Math.max(rest.size(), inside(entry).size());
            long common = namesIn(entry).stream().filter(rest::remove).count();
            return 2 * common > all;
        }

        Optional<String> blockName() {
            return block.map(holder -> holder.name().value());
        }

        SafeText shown() {
            return SafeText.of(name);
        }
    }

    /** What changed from one session to another; {@code session} names it where there are several. */
    static List<Change> between(SessionPlan before, SessionPlan after, List<SafeText> session) {
        SessionChanges found = new SessionChanges(before, after, session);
        found.compare();
        return found.changes;
    }

    /** The names of what a session or a block holds. */
    static SafeText names(List<? extends SessionEntry> entries) {
        return SafeText.of(entries.stream().map(SessionChanges::name).collect(Collectors.joining(", ")));
    }

    private void compare() {
        Set<Integer> shifted = shifted();
        for (int i = 0; i < after.size(); i++) {
            Placed is = after.get(i);
            Optional<Placed> was = pairs.before(i);
            if (was.isEmpty()) {
                changes.add(new Change.Added(spotIn(is), what(is), behind(i)));
                continue;
            }
            if (!sameBlock(was.get(), is)) {
                changes.add(new Change.Moved(spot(is), was.get().block.map(Block::name), is.block.map(Block::name)));
            } else if (shifted.contains(i)) {
                changes.add(new Change.Shifted(spot(is), behind(i)));
            }
            if (!was.get().isCalled(is)) {
                changes.add(new Change.Became(spot(was.get()), "name", was.get().shown(), is.shown()));
            }
            changes.addAll(SaidChanges.between(spot(is), said(was.get()), said(is)));
        }
        pairs.gone().forEach(gone -> changes.add(new Change.Removed(spotIn(gone), what(gone))));
    }

    /** Those that stand among the same neighbours in another order; what stays in its block does not move with it. */
    private Set<Integer> shifted() {
        Set<Integer> shifted = new HashSet<>();
        for (int i = 0; i < after.size(); i++) {
            Placed holder = after.get(i);
            if (holder.isBlock) {
                shifted.addAll(pairs.shifted(number -> isKeptIn(number, Optional.of(holder.name))));
            }
        }
        shifted.addAll(pairs.shifted(number -> isKeptIn(number, Optional.empty())));
        return shifted;
    }

    private boolean isKeptIn(int number, Optional<String> block) {
        Placed is = after.get(number);
        return is.blockName().equals(block)
                && pairs.before(number).filter(was -> sameBlock(was, is)).isPresent();
    }

    /** Whether two entries stand in the same block, which may have another name by now. */
    private boolean sameBlock(Placed was, Placed is) {
        if (was.block.isEmpty() || is.block.isEmpty()) {
            return was.block.isEmpty() && is.block.isEmpty();
        }
        for (int i = 0; i < after.size(); i++) {
            Placed holder = after.get(i);
            if (holder.isBlock && is.blockName().equals(Optional.of(holder.name))) {
                return pairs.before(i)
                        .filter(earlier -> was.blockName().equals(Optional.of(earlier.name)))
                        .isPresent();
            }
        }
        return false;
    }

    private Optional<SafeText> behind(int number) {
        for (int i = number - 1; i >= 0; i--) {
            if (after.get(i).isIn(after.get(number).block)) {
                return Optional.of(after.get(i).shown());
            }
        }
        return Optional.empty();
    }

    private ChangeSpot spot(Placed placed) {
        boolean alone = isAlone(before, placed) && isAlone(after, placed);
        return alone ? spot(placed, session) : spotIn(placed);
    }

    /** The spot with its block, where it stands in one. */
    private ChangeSpot spotIn(Placed placed) {
        List<SafeText> in = new ArrayList<>();
        placed.block.map(Block::name).ifPresent(in::add);
        in.addAll(session);
        return spot(placed, in);
    }

    private static ChangeSpot spot(Placed placed, List<SafeText> in) {
        ChangeSpot.Kind kind = placed.isBlock ? ChangeSpot.Kind.BLOCK : ChangeSpot.Kind.ENTRY;
        return new ChangeSpot(kind, placed.shown(), in);
    }

    private static boolean isAlone(List<Placed> all, Placed placed) {
        return all.stream().filter(placed::isCalled).count() <= 1;
    }

    private static SafeText what(Placed placed) {
        return SaidChanges.text(said(placed));
    }

    private static List<Placed> placed(SessionPlan plan) {
        List<Placed> all = new ArrayList<>();
        for (SessionEntry entry : plan.entries()) {
            Optional<Block> block = block(entry);
            all.add(new Placed(entry, name(entry), block.isPresent(), Optional.empty()));
            block.ifPresent(holder -> holder.entries()
                    .forEach(inner -> all.add(new Placed(inner, name(inner), false, Optional.of(holder)))));
        }
        return all;
    }

    /** What is said of an entry, without its name; the amount stands under no name. */
    private static MapNode said(Placed placed) {
        return placed.entry.match(new SessionEntry.Cases<>() {
            @Override
            public MapNode block(Block block) {
                return ProgramWriter.around(block.circuit(), block.terms());
            }

            @Override
            public MapNode item(Item item) {
                return withAmount(ProgramWriter.map(item));
            }

            @Override
            public MapNode again(Again again) {
                MapNode map = ProgramWriter.map(again);
                return new MapNode(
                        map.span(), map.entries().subList(1, map.entries().size()), false);
            }

            @Override
            public MapNode careStep(CareStep careStep) {
                return withAmount(ProgramWriter.map(careStep));
            }
        });
    }

    private static MapNode withAmount(MapNode map) {
        MapNode.Builder said = MapNode.builder();
        said.put("", map.entries().get(0).value());
        map.entries().subList(1, map.entries().size()).forEach(entry -> said.put(entry.name(), entry.value()));
        return said.build();
    }

    private static List<? extends SessionEntry> inside(SessionEntry entry) {
        return block(entry).map(Block::entries).orElse(List.of());
    }

    private static List<String> namesIn(SessionEntry entry) {
        return inside(entry).stream().map(SessionChanges::name).toList();
    }

    private static Optional<Block> block(SessionEntry entry) {
        return entry.match(new SessionEntry.Cases<>() {
            @Override
            public Optional<Block> block(Block block) {
                return Optional.of(block);
            }

            @Override
            public Optional<Block> item(Item item) {
                return Optional.empty();
            }

            @Override
            public Optional<Block> again(Again again) {
                return Optional.empty();
            }

            @Override
            public Optional<Block> careStep(CareStep careStep) {
                return Optional.empty();
            }
        });
    }

    private static String name(SessionEntry entry) {
        return entry.match(new SessionEntry.Cases<>() {
            @Override
            public String block(Block block) {
                return block.name().value();
            }

            @Override
            public String item(Item item) {
                return item.exercise().value();
            }

            @Override
            public String again(Again again) {
                return "again " + again.name();
            }

            @Override
            public String careStep(CareStep careStep) {
                return careStep.kind().word();
            }
        });
    }
}
