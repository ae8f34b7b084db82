// Types of server.mjs, which stays plain JavaScript so that `npm start` needs no build to run it.
export interface ServeOptions {
  readonly port?: number;
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
  readonly dist?: string;
  readonly distWorkbench?: string;
  readonly samples?: string;
  readonly office?: string;
  readonly forExcel?: boolean;
}

export interface Served {
  readonly url: string;
  readonly page: string;
  readonly port: number;
  close(): Promise<void>;
}

export function serveWorkbench(options: ServeOptions): Promise<Served>;
