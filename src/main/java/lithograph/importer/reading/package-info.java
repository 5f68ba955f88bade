/// What every reader is given and what it hands over: an [lithograph.importer.reading.Input] with a
/// [lithograph.importer.reading.Budget] for what may be unpacked, and [lithograph.importer.reading.Findings] that take
/// [lithograph.importer.reading.Draft]s and [lithograph.importer.reading.Failure]s. Also what readers of several forms
/// share to get at the bytes: charsets, ZIP, XML without entities.
package lithograph.importer.reading;
