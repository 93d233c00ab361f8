// Text to deflated bytes and back, by the browser's own streams: they run off the main thread.
import { AppError } from '@/lib/base/errors';

/** Deflates a text (UTF-8, deflate without a header). */
export async function deflateText(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * Inflates a text of at most `units` UTF-16 units.
 * @throws AppError `storage-damaged` when the bytes are no deflated text or inflate to more
 */
export async function inflateText(bytes: Uint8Array<ArrayBuffer>, units: number): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      text += decoder.decode(read.value, { stream: true });
      if (text.length > units) throw new AppError('storage-damaged', 'A kept text inflates to too much');
    }
    return text + decoder.decode();
  } catch (reason) {
    await reader.cancel().catch(() => undefined);
    if (reason instanceof AppError) throw reason;
    throw new AppError('storage-damaged', 'A kept text is not deflated', {}, { cause: reason });
  }
}
