/** The engine measures in pixels, Excel's API in points. */
export const POINTS_PER_PIXEL = 0.75;
