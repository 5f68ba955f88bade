/// The system of record: one SQLite file, and the only package that knows SQLite. Articles with their origins, mentions
/// and
/// facts, notes, highlights, tags and settings; every change to an article takes the next sequence number. Schema
/// versions
/// migrate forward only.
package lithograph.store;
