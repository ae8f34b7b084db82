// Draws the add-in's icon in every size Excel asks for: three bars (detractors, passives, promoters)
// and a rising arrow. Run by `npm run icons`; the PNGs are committed.
import fs from "node:fs";
import path from "node:path";
import { PNG } from "pngjs";
import { root } from "./paths.mjs";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
/** Each pixel is the mean of SUBPIXELS² samples: smooth edges without a drawing library. */
const SUBPIXELS = 8;

// Shapes on a square of side 1, origin top left; later shapes lie on top.
/** Upright edges lie on whole pixels, or a 16 px bar is a blur. */
const bar = (size, left, top, right) => {
  const [x0, y0, x1, y1] = [left, top, right, 0.94].map((edge) => Math.round(edge * size) / size);
  return (x, y) => x >= x0 && x <= x1 && y >= y0 && y <= y1;
};
const bars = (size) => [
  { inside: bar(size, 0.06, 0.7, 0.29), color: [0xc2, 0x41, 0x0c] },
  { inside: bar(size, 0.385, 0.55, 0.615), color: [0x8c, 0x95, 0x9f] },
  { inside: bar(size, 0.71, 0.4, 0.94), color: [0x2b, 0x6c, 0xb0] },
];

/** A straight stroke from (x0, y0) to (x1, y1) with round ends. */
const stroke = (x0, y0, x1, y1, width) => (x, y) => {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const along = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy) <= width / 2;
};
const INK = [0x1f, 0x23, 0x28];
const arrow = (width) => [
  { inside: stroke(0.1, 0.5, 0.74, 0.14, width), color: INK },
  { inside: stroke(0.74, 0.14, 0.5, 0.12, width), color: INK },
  { inside: stroke(0.74, 0.14, 0.62, 0.34, width), color: INK },
];

function draw(size) {
  // Thin lines vanish in small icons: the arrow is at least 1.4 pixels wide.
  const shapes = [...bars(size), ...arrow(Math.max(0.075, 1.4 / size))];
  const image = new PNG({ width: size, height: size });
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let i = 0; i < SUBPIXELS; i++) {
        for (let j = 0; j < SUBPIXELS; j++) {
          const x = (column + (i + 0.5) / SUBPIXELS) / size;
          const y = (row + (j + 0.5) / SUBPIXELS) / size;
          const top = shapes.findLast((shape) => shape.inside(x, y));
          if (!top) continue;
          covered++;
          top.color.forEach((value, channel) => (sum[channel] += value));
        }
      }
      const at = (row * size + column) * 4;
      for (let channel = 0; channel < 3; channel++) {
        image.data[at + channel] = covered ? Math.round(sum[channel] / covered) : 0;
      }
      image.data[at + 3] = Math.round((255 * covered) / SUBPIXELS ** 2);
    }
  }
  return PNG.sync.write(image);
}

for (const size of SIZES) {
  fs.writeFileSync(path.join(root, "assets", `icon-${size}.png`), draw(size));
}
console.log(`Icons drawn: ${SIZES.join(", ")} px`);
