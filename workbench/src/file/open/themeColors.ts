import { tinted } from "./tint";
import type { XmlElement } from "./xml";

/** In the order of the attribute `theme`: Excel has the first two pairs the other way round than the part. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;

const OFFICE_THEME: Readonly<Record<string, string>> = {
  lt1: "FFFFFF",
  dk1: "000000",
  lt2: "E7E6E6",
  dk2: "44546A",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

/** The palette of Excel 97, which the attribute `indexed` counts into; 0 to 7 are 8 to 15 once more. */
const PALETTE =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF800080800000008080" +
  "0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333";

/** Which colour a file means. Colours are "#RRGGBB". */
export class ThemeColors {
  private readonly theme: Readonly<Record<string, string>>;

  /**
   * @param theme the root of the theme part, if there is one
   * @param indexed colours that a file puts in place of the palette
   */
  constructor(
    theme: XmlElement | null,
    private readonly indexed: readonly string[] = []
  ) {
    const scheme = theme?.at("themeElements", "clrScheme");
    const own: Record<string, string> = {};
    for (const each of scheme?.children ?? []) {
      const rgb =
        each.at("srgbClr")?.attribute("val") ?? each.at("sysClr")?.attribute("lastClr") ?? "";
      if (/^[0-9a-f]{6}$/i.test(rgb)) own[each.name] = rgb.toUpperCase();
    }
    this.theme = { ...OFFICE_THEME, ...own };
  }

  /** A colour of a cell's style; undefined for the automatic one. @example colors.of(<color theme="4" tint="0.4"/>) */
  of(color: XmlElement | undefined): string | undefined {
    if (!color) return undefined;
    const rgb = this.base(color);
    return rgb === undefined ? undefined : tinted(rgb, color.number("tint") ?? 0);
  }

  /** A colour by its name in a theme or a drawing: "accent1", "tx1". */
  named(name: string): string | undefined {
    const alias = { tx1: "dk1", bg1: "lt1", tx2: "dk2", bg2: "lt2" }[name] ?? name;
    const rgb = this.theme[alias];
    return rgb === undefined ? undefined : `#${rgb}`;
  }

  private base(color: XmlElement): string | undefined {
    const rgb = color.attribute("rgb");
    if (rgb && /^[0-9a-f]{6,8}$/i.test(rgb)) return rgb.slice(-6).toUpperCase();
    const theme = color.number("theme");
    if (theme !== undefined) return this.theme[THEME_ORDER[theme] ?? ""];
    const indexed = color.number("indexed");
    return indexed === undefined ? undefined : this.ofPalette(indexed);
  }

  private ofPalette(index: number): string | undefined {
    // 64 and 65 are what the system takes for text and ground.
    if (index >= 64) return undefined;
    const own = this.indexed[index];
    if (own) return own.slice(-6).toUpperCase();
    const at = index < 8 ? index : index - 8;
    return PALETTE.slice(at * 6, at * 6 + 6);
  }
}
