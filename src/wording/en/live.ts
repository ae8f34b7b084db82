/** The functions of plain Excel that work without the add-in: what Excel and the pane say of them. */
export const live = {
  /** What every comment begins with: by it a name is known as the add-in's own. */
  mark: "NPS Recovery:",
  /** Shown by Excel while the function is typed. */
  comment: {
    NPS_LIVE:
      "NPS Recovery: the Net Promoter Score of whole answers 0 to 10, blank cells aside. Works without the add-in.",
    NPSSHARE_LIVE:
      "NPS Recovery: shares and counts of detractors, passives and promoters among whole answers 0 to 10. Works without the add-in.",
    NPSCLASS_LIVE: "NPS Recovery: the class of a score from -100 to 100. Works without the add-in.",
    NPSCATEGORY_LIVE:
      "NPS Recovery: Promoter, Passive or Detractor for each whole answer 0 to 10. Works without the add-in.",
    NPSFROMCOUNTS_LIVE:
      "NPS Recovery: the score from counts of detractors, passives and promoters. Works without the add-in.",
  },
  elsewhere: "People without the add-in see #NAME? in its place.",
  elsewhereHelp: "Functions that work for them",
  title: "For people without the add-in",
  body: "Where the add-in is missing, =NPS() shows #NAME?. Five functions of plain Excel can be added to this workbook and calculate there, too.",
  about: {
    NPS_LIVE: "The score of the answers.",
    NPSSHARE_LIVE: "Detractors, passives and promoters, with counts.",
    NPSCLASS_LIVE: "The class of a score.",
    NPSCATEGORY_LIVE: "Promoter, Passive or Detractor, for each answer.",
    NPSFROMCOUNTS_LIVE: "The score from three counts.",
  },
  limits:
    "They take whole numbers from 0 to 10 and blank cells. Any other cell, such as an answer written as text, gives an error without a sentence. They know no weights, no industry and no tables of counts from 0 to 10.",
  needs: "They need Microsoft 365, Excel 2024 or Excel on the web. Older Excel shows #NAME?.",
  add: "Add to this workbook",
  remove: "Remove them",
  allThere: "All five are in this workbook.",
  noneThere: "None of them is in this workbook.",
  someThere_one: "{{count}} of them is in this workbook.",
  someThere_other: "{{count}} of them are in this workbook.",
  added_one: "Added: {{names}}.",
  added_other: "{{count}} functions added.",
  addedNone: "Nothing was added.",
  removed_one: "Removed: {{names}}.",
  removed_other: "{{count}} functions removed.",
  removedNone: "Nothing was removed.",
  taken_one:
    "The name {{names}} is taken by something of yours in this workbook. It stays as it is; this function is not added.",
  taken_other:
    "The names {{names}} are taken by something of yours in this workbook. They stay as they are; these functions are not added.",
  changed_one: "{{names}} was changed after it was added. It stays as it is.",
  changed_other: "{{names}} were changed after they were added. They stay as they are.",
  ask: {
    title: "Remove the functions from this workbook?",
    body: "Cells that use them then show #NAME?.",
    changed_one: "{{names}} was changed and stays, unless you remove it too.",
    changed_other: "{{names}} were changed and stay, unless you remove them too.",
    remove: "Remove",
    removeAll: "Remove changed ones too",
    keep: "Keep them",
  },
  tooOld: {
    title: "This Excel does not know LAMBDA.",
    action:
      "Nothing was added. Use Microsoft 365, Excel 2024 or Excel on the web to add the functions.",
  },
  refused: {
    title: "Excel did not take the functions.",
    action: "Nothing was added. If a sheet or the workbook is protected, end that, then try again.",
  },
} as const;
