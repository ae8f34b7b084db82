/** Hue, lightness and saturation are whole numbers up to this, as in Windows: only so the colours are Excel's. */
const MOST = 240;
const SIXTH = MOST / 6;
const BYTE = 255;

interface Hls {
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

/**
 * A theme colour made lighter or darker.
 *
 * @param rgb six hexadecimal digits
 * @param tint −1 (black) to 1 (white); 0 leaves the colour as it is
 * @example tinted("4472C4", 0.4) // "#8EA9DB", which Excel calls Lighter 40%
 */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return `#${rgb.toUpperCase()}`;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(rgb.slice(at, at + 2), 16)
  );
  const { hue, lightness, saturation } = toHls(red, green, blue);
  const changed =
    tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + (MOST - MOST * (1 - tint));
  return fromHls({ hue, saturation, lightness: clamped(Math.trunc(changed)) });
}

const clamped = (value: number): number => Math.min(MOST, Math.max(0, value));
/** Division of whole numbers, rounded to the nearest. */
const divided = (value: number, by: number): number =>
  Math.trunc((value + Math.trunc(by / 2)) / by);

function toHls(red: number, green: number, blue: number): Hls {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const sum = most + least;
  const spread = most - least;
  const lightness = divided(sum * MOST, 2 * BYTE);
  if (spread === 0) return { hue: 0, lightness, saturation: 0 };
  const saturation = divided(spread * MOST, lightness <= MOST / 2 ? sum : 2 * BYTE - sum);
  const share = (channel: number): number => divided((most - channel) * SIXTH, spread);
  const hue =
    most === red
      ? share(blue) - share(green)
      : most === green
        ? MOST / 3 + share(red) - share(blue)
        : (2 * MOST) / 3 + share(green) - share(red);
  return { hue: (hue + MOST) % MOST, lightness, saturation };
}

function fromHls({ hue, lightness, saturation }: Hls): string {
  const upper =
    lightness <= MOST / 2
      ? divided(lightness * (MOST + saturation), MOST)
      : lightness + saturation - divided(lightness * saturation, MOST);
  const lower = 2 * lightness - upper;
  const channel = (at: number): string => {
    const place = (at + MOST) % MOST;
    const level =
      place < SIXTH
        ? lower + divided((upper - lower) * place, SIXTH)
        : place < MOST / 2
          ? upper
          : place < (2 * MOST) / 3
            ? lower + divided((upper - lower) * ((2 * MOST) / 3 - place), SIXTH)
            : lower;
    return Math.min(BYTE, divided(level * BYTE, MOST))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(hue + MOST / 3)}${channel(hue)}${channel(hue - MOST / 3)}`.toUpperCase();
}
