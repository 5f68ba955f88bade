/// Files that hold other files: ZIP, tar, WARC, MHTML and mail. What lies in them is read as files are, in memory.
package lithograph.importer.archive;
