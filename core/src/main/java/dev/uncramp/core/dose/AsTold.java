package dev.uncramp.core.dose;

/** The amount was agreed by word of mouth: {@code as told}. */
public record AsTold() implements Amount {

    @Override
    public boolean isTold() {
        return true;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.asTold(this);
    }
}
