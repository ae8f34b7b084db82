import { Adapter } from "../protocol/adapter";

type Store = () => Record<string, unknown>;

const PLACES = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

/** Headers and footers of a sheet's pages, with Excel's codes (&P, &D …) as they were set. */
export class HeaderFooterGroup extends Adapter {
  readonly typeName = "HeaderFooterGroup";
  override readonly scalars = ["state", "useSheetMargins", "useSheetScale"];
  readonly defaultForAllPages: HeaderFooter;
  readonly firstPage: HeaderFooter;
  readonly evenPages: HeaderFooter;
  readonly oddPages: HeaderFooter;

  constructor(private readonly store: Store) {
    super();
    this.defaultForAllPages = new HeaderFooter(store, "all");
    this.firstPage = new HeaderFooter(store, "first");
    this.evenPages = new HeaderFooter(store, "even");
    this.oddPages = new HeaderFooter(store, "odd");
  }
  get state(): unknown {
    return this.store()["headerState"] ?? "Default";
  }
  set state(state: unknown) {
    this.store()["headerState"] = state;
  }
  get useSheetMargins(): unknown {
    return this.store()["headerMargins"] ?? true;
  }
  set useSheetMargins(use: unknown) {
    this.store()["headerMargins"] = use;
  }
  get useSheetScale(): unknown {
    return this.store()["headerScale"] ?? true;
  }
  set useSheetScale(use: unknown) {
    this.store()["headerScale"] = use;
  }
}

class HeaderFooter extends Adapter {
  readonly typeName = "HeaderFooter";
  override readonly scalars = PLACES;
  constructor(store: Store, pages: string) {
    super();
    for (const place of PLACES) {
      const key = `${pages}.${place}`;
      Object.defineProperty(this, place, {
        enumerable: true,
        get: () => store()[key] ?? "",
        set: (text: unknown) => (store()[key] = String(text)),
      });
    }
  }
}
