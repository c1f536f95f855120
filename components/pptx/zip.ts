/**
 * A zip file of texts (PKWARE APPNOTE 6.3.10), deflated by the browser's own means. What a deck needs
 * of the format is so little that no library is loaded for it. No times: the same texts give the same
 * bytes.
 */
const encoder = new TextEncoder();

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, the first day that a zip file knows. */
const DAY = 0x0021;

export interface ZippedText {
  readonly path: string;
  readonly text: string;
}

export async function zip(files: readonly ZippedText[]): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const central: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { path, text } of files) {
    const name = encoder.encode(path);
    const bytes = encoder.encode(text);
    const { method, packed } = await deflated(bytes);
    const common = [
      ...[...short(VERSION), ...short(FLAGS), ...short(method), ...short(0), ...short(DAY)],
      ...[...long(crc32(bytes)), ...long(packed.length), ...long(bytes.length)],
      ...[...short(name.length), ...short(0)],
    ];
    const local = joined(Uint8Array.from([...long(LOCAL), ...common]), name);
    parts.push(local, packed);
    const rest = [...short(0), ...short(0), ...short(0), ...long(0), ...long(offset)];
    central.push(
      joined(Uint8Array.from([...long(CENTRAL), ...short(VERSION), ...common, ...rest]), name),
    );
    offset += local.length + packed.length;
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const end = Uint8Array.from([
    ...[...long(END), ...short(0), ...short(0), ...short(files.length), ...short(files.length)],
    ...[...long(size), ...long(offset), ...short(0)],
  ]);
  return new Blob([...parts, ...central, end]);
}

async function deflated(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ readonly method: number; readonly packed: Uint8Array<ArrayBuffer> }> {
  const stream = deflateStream();
  if (!stream) return { method: STORED, packed: bytes };
  const packed = await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
  return { method: DEFLATED, packed: new Uint8Array(packed) };
}

/** `null` where the browser is too old for it: then the file is larger, and no worse. */
function deflateStream(): CompressionStream | null {
  try {
    return new CompressionStream('deflate-raw');
  } catch {
    return null;
  }
}

const short = (value: number) => [value & 255, (value >>> 8) & 255];
const long = (value: number) => [...short(value & 0xffff), ...short(value >>> 16)];

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
