import type { Injector } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type IRender } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";

/**
 * A part of the grid that scrolls by itself: one, or up to four with frozen rows and columns. Pixels of the page, from
 * the grid's upper left corner.
 */
export interface SheetPane {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What of the sheet lies at the pane's corner, in pixels at 100 %. */
  readonly sheetLeft: number;
  readonly sheetTop: number;
  /** 1 at 100 %. */
  readonly zoom: number;
}

const VIEWPORTS = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
];

/** The grid of a workbook as it is drawn; null before it is in the page. */
export function renderOf(injector: Injector, workbookId: string): IRender | null {
  return injector.get(IRenderManagerService).getRenderUnitById(workbookId) ?? null;
}

/** The panes of the sheet on show; none before it is laid out. */
export function panesOf(render: IRender): SheetPane[] {
  const { scene } = render;
  const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!skeleton) return [];
  const { scaleX: zoom } = scene.getAncestorScale();
  const header = {
    width: skeleton.rowHeaderWidthAndMarginLeft,
    height: skeleton.columnHeaderHeightAndMarginTop,
  };
  return VIEWPORTS.flatMap((key): SheetPane[] => {
    const viewport = scene.getViewport(key);
    if (!viewport?.isActive) return [];
    const { left, top, right, bottom } = viewport.viewBound;
    if (!(right > left && bottom > top)) return [];
    return [
      {
        left: viewport.left,
        top: viewport.top,
        width: (right - left) * zoom,
        height: (bottom - top) * zoom,
        sheetLeft: left - header.width,
        sheetTop: top - header.height,
        zoom,
      },
    ];
  });
}
