import { inflateRawSync } from 'node:zlib';

/** The files of a zip by their paths, found as a program finds them: by its directory at the end. */
export function unzip(bytes: Buffer): ReadonlyMap<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i += 1) {
    const [method, packed, size] = [10, 20, 24].map((offset) =>
      offset === 10 ? bytes.readUInt16LE(at + offset) : bytes.readUInt32LE(at + offset),
    );
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + (packed ?? 0));
    const text = method === 8 ? inflateRawSync(data) : data;
    if (text.length !== size) throw new Error('a file is not as long as the directory says');
    files.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), text.toString('utf8'));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}
