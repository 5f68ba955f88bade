package lithograph.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lithograph.store.Store;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The folders that a library watches, in the library itself. Durable when a call returns.
public final class WatchedFolders {
    private static final String NAME = "import.watched";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Store store;

    WatchedFolders(Store store) {
        this.store = store;
    }

    /// In the order they were added.
    public List<WatchedFolder> all() throws IOException {
        return read(store.read(tables -> tables.settings().get(NAME)).orElse("[]"));
    }

    /// Adds a folder, or gives one that is there other exclusions.
    public void put(WatchedFolder folder) throws IOException {
        change(all -> {
            int there = all.stream().map(WatchedFolder::folder).toList().indexOf(folder.folder());
            if (there < 0) {
                all.add(folder);
            } else {
                all.set(there, folder);
            }
        });
    }

    /// Watches it no longer; its articles stay.
    public void remove(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        change(all -> all.removeIf(watched -> watched.folder().equals(absolute)));
    }

    private interface Change {
        void to(List<WatchedFolder> all);
    }

    private void change(Change change) throws IOException {
        store.write(tables -> {
            List<WatchedFolder> all =
                    new ArrayList<>(read(tables.settings().get(NAME).orElse("[]")));
            change.to(all);
            tables.settings().put(NAME, write(all));
            return all;
        });
    }

    private static String write(List<WatchedFolder> all) {
        ArrayNode array = MAPPER.createArrayNode();
        for (WatchedFolder watched : all) {
            ObjectNode object = array.addObject().put("folder", watched.folder().toString());
            ArrayNode excluded = object.putArray("excluded");
            watched.excluded().forEach(excluded::add);
        }
        return MAPPER.writeValueAsString(array);
    }

    private static List<WatchedFolder> read(String json) throws IOException {
        try {
            List<WatchedFolder> all = new ArrayList<>();
            for (JsonNode object : MAPPER.readTree(json)) {
                List<String> excluded = new ArrayList<>();
                object.path("excluded").forEach(glob -> excluded.add(glob.asString()));
                all.add(new WatchedFolder(Path.of(object.path("folder").asString()), excluded));
            }
            return all;
        } catch (JacksonException e) {
            throw new IOException("The list of watched folders cannot be read: " + e.getMessage(), e);
        }
    }
}
