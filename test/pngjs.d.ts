/** The one part of pngjs the tests use; the package brings no types. */
declare module "pngjs" {
  export const PNG: {
    readonly sync: { read(file: Uint8Array): { readonly width: number; readonly height: number } };
  };
}
