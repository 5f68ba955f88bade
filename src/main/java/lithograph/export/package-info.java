/// Articles, notes and facts to the formats that other programs read: pure functions to a `Writer`.
package lithograph.export;
