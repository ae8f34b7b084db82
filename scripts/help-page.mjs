// The page behind "Learn more" and the support link: what the functions are, made from their declarations.

const escape = (text) =>
  text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);

/** @param {Readonly<Record<string, { description: string, examples: readonly (readonly [string, string])[] }>>} help of each function */
export function helpPage(help) {
  const entries = Object.entries(help)
    .map(
      ([name, { description, examples }]) => `<h2>${escape(name)}</h2>
<p>${escape(description)}</p>
<ul>${examples.map(([formula, gives]) => `<li><code>${escape(formula)}</code> gives ${escape(gives)}</li>`).join("")}</ul>`
    )
    .join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>NPS Recovery: help</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}code{font-size:.95em}</style>
</head>
<body>
<h1>NPS Recovery</h1>
<p>On the Home tab choose <b>Diagnose NPS</b>, or type a function in a cell. Everything is computed on your computer.</p>
<p>If a cell shows #REF! or #NAME?, another add-in has a function of the same name: remove one of the two, or ask whoever gave you NPS Recovery for its namespaced variant.</p>
${entries}
<p>Net Promoter, NPS and Net Promoter Score are registered trademarks of Bain &amp; Company, Inc., NICE Systems, Inc. and Fred Reichheld. NPS Recovery is not connected with them.</p>
</body>
</html>
`;
}
