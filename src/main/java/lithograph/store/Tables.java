package lithograph.store;

import java.io.IOException;

/// The tables of a store as one transaction sees them. Of use only while that transaction runs.
public final class Tables {
    private final Sequence sequence;
    private final ArticleTable articles;
    private final OriginTable origins;
    private final EntityTable entities;
    private final MentionTable mentions;
    private final FactTable facts;
    private final NoteTable notes;
    private final HighlightTable highlights;
    private final TagTable tags;
    private final SettingTable settings;
    private final SavedSearchTable savedSearches;
    private final ImportTable imports;
    private final VectorTable vectors;
    private final OriginalTable originals;
    private final StoryTable stories;
    private final VersionTable versions;
    private final GoneTable gone;
    private final TaggingTable tagging;
    private final AppearanceTable appearances;
    private final AcceptedTable accepted;
    private final ReadingTable readings;
    private final JottingTable jottings;
    private final NoteLinkTable noteLinks;
    private final CollectionTable collections;

    Tables(Sql sql) {
        sequence = new Sequence(sql);
        articles = new ArticleTable(sql, sequence);
        origins = new OriginTable(sql);
        entities = new EntityTable(sql);
        mentions = new MentionTable(sql, entities);
        facts = new FactTable(sql, entities);
        notes = new NoteTable(sql);
        highlights = new HighlightTable(sql);
        tags = new TagTable(sql);
        settings = new SettingTable(sql);
        savedSearches = new SavedSearchTable(sql);
        imports = new ImportTable(sql);
        vectors = new VectorTable(sql);
        originals = new OriginalTable(sql);
        stories = new StoryTable(sql);
        versions = new VersionTable(sql);
        gone = new GoneTable(sql);
        tagging = new TaggingTable(sql);
        appearances = new AppearanceTable(sql);
        accepted = new AcceptedTable(sql);
        readings = new ReadingTable(sql);
        jottings = new JottingTable(sql);
        noteLinks = new NoteLinkTable(sql);
        collections = new CollectionTable(sql);
    }

    public ArticleTable articles() {
        return articles;
    }

    public OriginTable origins() {
        return origins;
    }

    public MentionTable mentions() {
        return mentions;
    }

    public FactTable facts() {
        return facts;
    }

    public NoteTable notes() {
        return notes;
    }

    public HighlightTable highlights() {
        return highlights;
    }

    public TagTable tags() {
        return tags;
    }

    public SettingTable settings() {
        return settings;
    }

    public SavedSearchTable savedSearches() {
        return savedSearches;
    }

    public ImportTable imports() {
        return imports;
    }

    public VectorTable vectors() {
        return vectors;
    }

    public OriginalTable originals() {
        return originals;
    }

    public StoryTable stories() {
        return stories;
    }

    public VersionTable versions() {
        return versions;
    }

    public GoneTable gone() {
        return gone;
    }

    public TaggingTable tagging() {
        return tagging;
    }

    public AppearanceTable appearances() {
        return appearances;
    }

    public AcceptedTable accepted() {
        return accepted;
    }

    public ReadingTable readings() {
        return readings;
    }

    public JottingTable jottings() {
        return jottings;
    }

    public NoteLinkTable noteLinks() {
        return noteLinks;
    }

    public CollectionTable collections() {
        return collections;
    }

    /// The number of the last change that was committed.
    public long sequence() throws IOException {
        return sequence.last();
    }

    void begun() throws IOException {
        sequence.load();
    }

    void committing() throws IOException {
        sequence.save();
    }

    void rolledBack() {
        entities.forget();
    }
}
