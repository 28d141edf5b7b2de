package dev.uncramp.core.handout;

import dev.uncramp.core.dose.Band;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.Increment;
import dev.uncramp.core.dose.Load;
import dev.uncramp.core.dose.MassUnit;
import dev.uncramp.core.dose.Rise;
import dev.uncramp.core.dose.Then;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import java.util.Optional;

/** Load, band and what comes after a goal is reached, as the one JSON field {@code load}. */
final class LoadJson {
    private LoadJson() {}

    static void put(JsonObject.Builder into, DoseParts parts) {
        if (parts.load().isEmpty() && parts.band().isEmpty() && parts.then().isEmpty()) {
            return;
        }
        JsonObject.Builder fields = JsonObject.builder();
        parts.load().ifPresent(load -> load(fields, load));
        parts.band().ifPresent(band -> band(fields, band));
        parts.then().ifPresent(then -> then(fields, then, parts.load().flatMap(LoadJson::unit)));
        into.put("load", fields.build());
    }

    private static void band(JsonObject.Builder fields, Band band) {
        fields.put("band", band.colour().map(colour -> colour.word()).orElse("any"));
        band.stronger().ifPresent(next -> {
            fields.put(
                    next.onceThere() ? "thenBand" : "targetBand", next.colour().word());
            next.pace().ifPresent(pace -> fields.put("pace", DoseJson.pace(pace)));
        });
    }

    private static void load(JsonObject.Builder fields, Load load) {
        load.match(new Load.Cases<JsonObject.Builder>() {
            @Override
            public JsonObject.Builder added(Load.Added added) {
                return fields.put("added", true);
            }

            @Override
            public JsonObject.Builder repMax(Load.RepMax repMax) {
                return fields.put("rm", repMax.reps());
            }

            @Override
            public JsonObject.Builder mass(Load.Mass mass) {
                Optional<Rise> rise = mass.rise();
                fields.put("start", DoseValues.value(mass.value()));
                rise.flatMap(Rise::value).ifPresent(target -> fields.put("target", DoseValues.value(target)));
                rise.flatMap(Rise::increment)
                        .flatMap(Increment::by)
                        .ifPresent(by -> fields.put("by", DoseValues.value(by)));
                rise.flatMap(DoseJson::pace).ifPresent(pace -> fields.put("pace", pace));
                return fields.put("unit", mass.unit().word());
            }
        });
    }

    /** The unit that is written for the load already. */
    private static Optional<MassUnit> unit(Load load) {
        return load.match(new Load.Cases<>() {
            @Override
            public Optional<MassUnit> added(Load.Added added) {
                return Optional.empty();
            }

            @Override
            public Optional<MassUnit> repMax(Load.RepMax repMax) {
                return Optional.empty();
            }

            @Override
            public Optional<MassUnit> mass(Load.Mass mass) {
                return Optional.of(mass.unit());
            }
        });
    }

    private static void then(JsonObject.Builder fields, Then then, Optional<MassUnit> written) {
        fields.put("then", DoseValues.value(then.by()));
        if (then.unit().isEmpty() || !then.unit().equals(written)) {
            fields.put("thenUnit", then.unit().map(MassUnit::word).orElse("%"));
        }
        then.ceiling().ifPresent(ceiling -> fields.put("max", new JsonNumber(ceiling.number())));
    }
}
