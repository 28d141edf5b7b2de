package dev.uncramp.tui.view;

import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.tui.app.Binding;
import dev.uncramp.tui.app.KeyMap;
import dev.uncramp.tui.app.KeyNames;
import dev.uncramp.tui.app.Model;
import java.util.List;

/** The help screen: the keys of the screen below, made from the same data that Update reads. */
final class KeysPage {

    private KeysPage() {}

    static void of(Page page, Model model) {
        page.head(Style.HEAD, page.say("state.keys"), List.of());
        page.blank(1);
        List<Binding> bindings = KeyMap.explained(model).bindings();
        int names = bindings.stream()
                .mapToInt(binding -> DisplayWidth.of(KeyNames.of(binding, page.phrases())))
                .max()
                .orElse(0);
        bindings.forEach(binding -> {
            String name = KeyNames.of(binding, page.phrases());
            page.choice(
                    binding.foot().isEmpty() ? Part.WANTED : Part.NEEDED,
                    name + " ".repeat(names - DisplayWidth.of(name)),
                    page.say(binding.help()));
        });
        page.blank(1);
        if (model.explained().runs()) {
            page.text(Part.WANTED, Style.QUIET, page.say("keys.any"));
        }
    }
}
