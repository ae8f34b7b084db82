// Tests speak the whole catalogue, as the pane does.
import "../src/wording/allWords";
