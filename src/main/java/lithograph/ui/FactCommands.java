package lithograph.ui;

import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;
import lithograph.ui.entity.EntitiesModel;
import lithograph.ui.fact.FactsModel;
import lithograph.ui.fact.FactsView;

/// What can be done with facts, wherever the focus is.
final class FactCommands {
    private FactCommands() {}

    static void addTo(Actions actions, WindowModel model) {
        FactsModel facts = model.facts();
        EntitiesModel entities = model.entities();
        actions.add(
                Action.of("go.facts", "Go", "Facts", "Shortcut+Shift+A", () -> toggle(facts)),
                Action.of("go.facts.conflicts", "Go", "Facts in conflict", "", () -> facts.request("facts:conflicts")),
                Action.of(
                        "go.facts.entity",
                        "Go",
                        "Facts about…",
                        "",
                        () -> entities.actions().find("Facts about", entity -> facts.show(entity.name()))));
    }

    /// The clipboard, and files that the user names.
    static FactsView.Leaving leaving(WindowModel model, Outside outside) {
        return new FactsView.Leaving() {
            @Override
            public void copy(String text) {
                outside.copy(text);
                model.notices().say("Copied as CSV.");
            }

            @Override
            public void save(String name, String text) {
                outside.target("Save as CSV", name).ifPresent(file -> model.write(file, text));
            }
        };
    }

    private static void toggle(FactsModel facts) {
        if (facts.shownProperty().get() == FactsModel.Shown.NOTHING) {
            facts.open();
        } else {
            facts.close();
        }
    }
}
