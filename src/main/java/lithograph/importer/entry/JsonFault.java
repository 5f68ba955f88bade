package lithograph.importer.entry;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/// What is wrong with a piece of JSON, for the user.
final class JsonFault {
    private JsonFault() {}

    /// A clause without its full stop.
    static String reason(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            String message = String.valueOf(e.getOriginalMessage());
            return message.contains("epth") ? "it is nested too deeply" : "a value in it is too long";
        }
        String message = String.valueOf(e.getOriginalMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
