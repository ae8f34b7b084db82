/** What is to be seen in a chart's picture, read back from its SVG as any viewer would. */
import { JSDOM } from "jsdom";

export interface SeenText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly color: string;
  /** Which end of the text is at x. */
  readonly anchor: string;
}

export interface SeenShape {
  readonly fill: string;
  readonly stroke: string;
  readonly dashes: string;
  readonly width: number;
  /** Corners in order; a new part begins where the pen is lifted. */
  readonly parts: readonly (readonly (readonly [x: number, y: number])[])[];
}

export interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** @throws when the picture is not well-formed XML */
export class SvgPicture {
  readonly document: Document;
  constructor(svg: string) {
    this.document = new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
  }

  get texts(): SeenText[] {
    return [...this.document.querySelectorAll("text")].map((text) => {
      const [, , , , dx = 0, dy = 0] = matrix(text.getAttribute("transform"));
      return {
        text: text.textContent ?? "",
        x: dx + Number(text.getAttribute("x") ?? 0),
        y: dy + Number(text.getAttribute("y") ?? 0),
        color: text.getAttribute("fill") ?? "",
        anchor: text.getAttribute("text-anchor") ?? "start",
      };
    });
  }

  /** The only text that reads so. */
  text(wanted: string): SeenText {
    const found = this.texts.filter(({ text }) => text === wanted);
    if (found.length !== 1 || !found[0])
      throw new Error(`“${wanted}” is there ${found.length} times.`);
    return found[0];
  }

  get shapes(): SeenShape[] {
    return [...this.document.querySelectorAll("path")].map((path) => ({
      fill: path.getAttribute("fill") ?? "",
      stroke: path.getAttribute("stroke") ?? "none",
      dashes: path.getAttribute("stroke-dasharray") ?? "",
      width: Number(path.getAttribute("stroke-width") ?? 1),
      parts: corners(path.getAttribute("d") ?? "", matrix(path.getAttribute("transform"))),
    }));
  }

  filled(color: string): Rectangle[] {
    return this.shapes
      .filter(({ fill }) => fill === color)
      .map(({ parts }) => around(parts.flat()));
  }

  lines(color: string): SeenShape[] {
    return this.shapes.filter(({ stroke, fill }) => stroke === color && fill === "none");
  }

  /** From the places of two labels of an axis, the place of any of its numbers. */
  scale(
    axis: "x" | "y",
    one: [string, number],
    other: [string, number]
  ): (value: number) => number {
    const [from, to] = [this.text(one[0])[axis], this.text(other[0])[axis]];
    return (value) => from + ((to - from) * (value - one[1])) / (other[1] - one[1]);
  }
}

export function around(points: readonly (readonly [number, number])[]): Rectangle {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** a to f of SVG's matrices. */
function matrix(transform: string | null): number[] {
  const numbers = (transform ?? "").match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
  if (transform?.startsWith("translate")) return [1, 0, 0, 1, numbers[0] ?? 0, numbers[1] ?? 0];
  return numbers.length === 6 ? numbers : [1, 0, 0, 1, 0, 0];
}

function corners(d: string, [a = 1, b = 0, c = 0, e = 1, dx = 0, dy = 0]: number[]) {
  const parts: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", rest = ""] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
    if (command === "M") parts.push([]);
    // The end of a curve is its last pair of numbers.
    const step = { M: 2, L: 2, l: 2, A: 7, C: 6 }[command] ?? 0;
    for (let at = step; step > 0 && at <= numbers.length; at += step) {
      const [nx = 0, ny = 0] = numbers.slice(at - 2, at);
      [x, y] = command === "l" ? [x + nx, y + ny] : [nx, ny];
      parts.at(-1)?.push([a * x + c * y + dx, b * x + e * y + dy]);
    }
  }
  return parts;
}
