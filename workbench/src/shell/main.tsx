import { createRoot } from "react-dom/client";
import { exposeWorkbench } from "./browserApi";
import { Shell } from "./Shell";
import { Workbench, type Places } from "./workbench";
import "./shell.css";

/*
 * Address of the page:
 *   workbench.html                                an empty workbook, pane open
 *   workbench.html?open=/samples/survey.xlsx      a workbook or csv file of this server
 *   workbench.html?pane=closed                    the add-in runs, its pane is not shown
 */
const query = new URLSearchParams(location.search);
const workbench = new Workbench();
let places: (places: Places) => void = () => {};
const placed = new Promise<Places>((done) => (places = done));
exposeWorkbench(
  workbench,
  placed.then((where) => workbench.start(where, query.get("open"), query.get("pane") !== "closed"))
);
const root = document.getElementById("workbench");
if (root) createRoot(root).render(<Shell workbench={workbench} onPlaces={places} />);
