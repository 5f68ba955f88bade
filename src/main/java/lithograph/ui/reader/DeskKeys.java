package lithograph.ui.reader;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import lithograph.notes.HighlightColor;

/// The keys of the desk. Keys without Ctrl or Alt act only while a page has the keyboard, never while somebody types.
final class DeskKeys {
    private final ReadingDeskModel desk;
    private final ReadingDeskView view;
    private boolean taken;

    DeskKeys(ReadingDeskModel desk, ReadingDeskView view) {
        this.desk = desk;
        this.view = view;
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            taken = act(event);
            if (taken) {
                event.consume();
            }
        });
        // The letter of a key that has acted must not be typed into the field that has got the keyboard by it.
        view.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (taken) {
                event.consume();
            }
        });
        view.addEventFilter(KeyEvent.KEY_RELEASED, _ -> taken = false);
        view.addEventFilter(KeyEvent.KEY_PRESSED, _ -> taken = false);
    }

    private boolean act(KeyEvent event) {
        PaneView pane = view.currentView();
        if (event.isAltDown()) {
            return withAlt(event.getCode(), pane);
        }
        if (event.isShortcutDown()) {
            return event.isShiftDown() ? withBoth(event.getCode(), pane) : withShortcut(event, pane);
        }
        if (event.getCode() == KeyCode.F7) {
            if (event.isShiftDown()) {
                desk.differences().previous();
            } else {
                desk.differences().next();
            }
            return true;
        }
        if (event.getCode() == KeyCode.F3) {
            if (event.isShiftDown()) {
                pane.pane().previousHit();
            } else {
                pane.pane().nextHit();
            }
            return true;
        }
        return !event.isShiftDown() && pane.isReading() && plain(event.getCode(), pane);
    }

    private boolean withAlt(KeyCode code, PaneView pane) {
        switch (code) {
            case LEFT -> pane.pane().back();
            case RIGHT -> pane.pane().forward();
            case N -> toggle(desk.switches().notes());
            case M -> toggle(desk.switches().comparison());
            case P -> toggle(desk.switches().passages());
            case L -> toggle(desk.switches().together());
            case U -> toggle(desk.switches().unified());
            case O -> pane.showOutline();
            case V -> pane.showVersions();
            case T -> pane.copyTable();
            case R -> view.showLooks();
            case S -> pane.commands().copyWithCitation();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withBoth(KeyCode code, PaneView pane) {
        switch (code) {
            case G -> pane.pane().previousHit();
            case T -> desk.reopen();
            case TAB -> desk.row().cycle(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withShortcut(KeyEvent event, PaneView pane) {
        boolean typing = event.getTarget() instanceof Node node && node instanceof TextInputControl;
        switch (event.getCode()) {
            case F -> {
                desk.switches().unified().set(false);
                pane.find();
            }
            case G -> pane.pane().nextHit();
            case W -> desk.close(pane.pane());
            case TAB -> desk.row().cycle(1);
            case PAGE_DOWN -> desk.row().cycleTabs(1);
            case PAGE_UP -> desk.row().cycleTabs(-1);
            case T -> desk.row().setCurrent(desk.row().at(Placement.TAB));
            case EQUALS, PLUS, ADD -> desk.zoom(1);
            case MINUS, SUBTRACT -> desk.zoom(-1);
            case DIGIT0, NUMPAD0 -> desk.textSizeProperty().set(ReadingDeskModel.USUAL_TEXT);
            case C -> {
                return !typing && pane.commands().copy();
            }
            case Z -> {
                if (typing || desk.undoProperty().get().isEmpty()) {
                    return false;
                }
                desk.undo();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyCode code, PaneView pane) {
        switch (code) {
            case H -> pane.commands().highlight(HighlightColor.YELLOW);
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5 ->
                pane.commands().highlight(HighlightColor.values()[code.ordinal() - KeyCode.DIGIT1.ordinal()]);
            case N -> {
                if (pane.pane().selectionProperty().get().isPresent()) {
                    pane.note();
                } else {
                    view.writeNote();
                }
            }
            case ESCAPE -> {
                return pane.dismiss();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void toggle(BooleanProperty shown) {
        shown.set(!shown.get());
    }
}
