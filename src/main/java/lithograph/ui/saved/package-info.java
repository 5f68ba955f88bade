/// The searches that the user saved: in the sidebar, each with what came in since it was last looked at.
package lithograph.ui.saved;
