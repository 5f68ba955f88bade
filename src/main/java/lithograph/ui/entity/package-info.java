/// Companies, chips and models as the window shows them: the page of one, two side by side, the names that nobody has
/// listed yet, and what a user can mend about any of them.
package lithograph.ui.entity;
