import { Zip, ZipPassThrough, type Unzipped } from "fflate";

/** Every entry of the file has the same date, so that the same workbook makes the same bytes. */
const ZIP_DATE = new Date(1980, 0, 1);

/** An entry that was compressed elsewhere; from its own bytes it takes the length and the checksum. */
class Compressed extends ZipPassThrough {
  override compression = 8;
  override mtime = ZIP_DATE;
  constructor(
    name: string,
    private readonly compressed: Uint8Array<ArrayBuffer>
  ) {
    super(name);
  }
  protected override process(): void {
    this.ondata(null, this.compressed, true);
  }
}

/**
 * The parts as one .zip file. The platform itself compresses them, several times as quick as JavaScript and beside it.
 */
export async function zipped(parts: Unzipped): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const compressed = Object.entries(parts).map(
    async ([name, bytes]) => [name, bytes, await deflated(bytes)] as const
  );
  for (const [name, bytes, small] of await Promise.all(compressed)) {
    const entry = new Compressed(name, small);
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return joined(chunks);
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new CompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [buffer] = await Promise.all([new Response(stream.readable).arrayBuffer(), written]);
  return new Uint8Array(buffer);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
