import { columns } from "./paneColumns";
import { comments } from "./paneComments";
import { context } from "./paneContext";
import { data, picker } from "./paneData";
import { evidence } from "./paneEvidence";
import { refresh, targets } from "./paneTargets";
import { changes, take } from "./paneTake";
import { diagnosis, plan, selection, write } from "./paneFindings";

/** Every text of the pane. */
export const pane = {
  name: "NPS Recovery",
  header: {
    step: "Step {{number}} of {{last}}: {{name}}",
    steps: "Steps",
    help: "Help",
    closeHelp: "Close help",
  },
  step: {
    data: "Data",
    context: "Context",
    diagnosis: "Diagnosis",
    comments: "Comments",
    plan: "Plan",
    write: "Write",
  },
  footer: {
    back: "Back",
    data: "Next: context",
    context: "Next: diagnosis",
    toComments: "Next: comments",
    toPlan: "Make the plan",
    plan: "Choose sheets",
    write_one: "Write {{count}} sheet",
    write_other: "Write {{count}} sheets",
    close: "Close",
    stop: "Cancel",
  },
  /** Why the primary button waits; read with the button. */
  hindrance: {
    busy: "Wait until the sheets are finished",
    noScore: "Choose the column with the scores first",
    noAnswers: "No row can be scored yet",
    noAverage: "Type the average of your own benchmark first",
    noBaseline: "Finish what the score is compared with first",
    notReady: "Still being computed",
    readingComments: "The comments are being read; cancel to go on without",
    noSheets: "Choose at least one sheet",
  },
  start: {
    title: "Find out whether your NPS is bad, why, and what to do about it",
    privacy: "Everything is computed on this computer.",
    resume: "Continue with {{source}}",
    useSelection: "Use the selection",
    sample: "Try with sample data",
    how: "Select the survey answers in the sheet: a table, or the columns with scores and dates.",
    nothing: {
      title: "There is no data to use yet.",
      action: "Select the cells with the answers, or try the sample data.",
    },
  },
  source: {
    table: "table {{name}}",
    sheet: "sheet {{name}}",
    sheets_one: "{{count}} sheet",
    sheets_other: "{{count}} sheets",
    areas: "{{address}}",
    areasMore: "{{address}} and {{more}} more",
  },
  progress: {
    open: "Looking at the data",
    sample: "Adding a sheet with sample data",
    read: "Reading the answers",
    readRows: "Reading rows {{done}} of {{total}}",
    diagnose: "Computing the diagnosis",
    comments: "Getting ready to read the comments",
    readComments: "Reading comments {{done}} of {{total}}",
    plan: "Making the plan",
    write: "Writing the sheets",
    writeSheets: "Writing sheet {{done}} of {{total}}",
    evidence: "Looking up where it stands",
    remove: "Removing the sheets",
    addLive: "Adding the functions",
    removeLive: "Removing the functions",
  },
  notice: {
    nothingToRefresh: {
      title: "There is nothing to refresh yet.",
      body: "Diagnose the answers once and write the sheets; then they can be made anew in one step.",
    },
    startedAfresh: {
      title: "The settings stored in this workbook could not be read.",
      body: "The pane starts afresh. Your data and sheets are untouched.",
    },
    columnsChanged: {
      title: "The columns have changed since last time.",
      body: "They were recognised anew; check them below.",
    },
    notSaved: {
      title: "Your choices could not be kept with this workbook.",
      body: "You can go on; next time they have to be made again.",
    },
    stopped: {
      title: "Stopped.",
      body: "What is shown is from before.",
    },
    commentsNotRead: {
      title: "The comments were not read.",
      body: "Everything else is complete without them.",
    },
    writingStopped: {
      title: "Writing was stopped.",
      body: "Finished sheets stay. Write again to complete the rest.",
    },
    readAgain: "Read again",
    tryAgain: "Try again",
    dismiss: "Dismiss",
  },
  columns,
  data,
  picker,
  changes,
  comments,
  context,
  diagnosis,
  evidence,
  plan,
  refresh,
  take,
  targets,
  write,
  selection,
  failed: {
    title: "This part of the pane could not be shown.",
    action: "Check the connection, then load the pane again. Your workbook is unchanged.",
    reload: "Load again",
  },
  host: {
    notExcel: "NPS Recovery works in Excel. Open it there from the Home tab.",
    noOffice: "Office could not be loaded. Check the connection, then open the pane again.",
  },
  help: {
    title: "Help",
    functions: "Functions for any cell",
    functionsHint: "Type them like any other function.",
    nps: "The score of the answers, from −100 to +100.",
    npsTable: "The same, over a column of a table.",
    npsClass: "The class of a score; with an industry, its level too.",
    npsLevel: "How a score stands in an industry.",
    npsShare: "Detractors, passives and promoters, with counts.",
    npsCi: "Low and high end of the interval.",
    hidden:
      "Functions count hidden and filtered rows. The pane asks whether to. Blank cells never count.",
    clash: "A cell shows #REF!",
    clashBody:
      "Another add-in may bring a function of the same name. Excel then gives #REF! to one of them. Remove or switch off the other add-in, or ask whoever installed this one for its variant with a prefix.",
    rounding: "How scores are shown",
    roundingBody:
      "As whole numbers, half away from zero. Where rounding would hide which side of a line a score is on, decimals are added: −0.4 is not 0. The sheets hold the unrounded score.",
    certainty: "Confirmed and indicated",
    certaintyBody:
      "Indicated: a rule of the guides applies. Confirmed: the answers are also enough to rule out chance at the usual 95%.",
    privacy: "Privacy",
    privacyBody:
      "Answers, comments and names are read and computed on this computer; nothing is sent. The workbook keeps your settings only.",
    trademark:
      "Net Promoter, NPS and Net Promoter Score are trademarks of Bain & Company, Inc., NICE Systems, Inc. and Fred Reichheld.",
  },
} as const;
