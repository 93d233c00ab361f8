import { AppError } from '@/lib/base/errors';

/** Gives the file. @throws AppError `file-empty` with its name */
export function notEmpty(file: File): File {
  if (file.size > 0) return file;
  throw new AppError('file-empty', `${file.name} has no bytes`, { name: file.name });
}

/** Lets the user choose a file; `null` when dismissed. `accept` is as in a file input, such as `.pdf,application/pdf`. */
export function chooseFile(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    const finish = (): void => {
      resolve(input.files?.[0] ?? null);
      input.remove();
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    // In the document, so that the browser does not collect it while the chooser is open.
    document.body.append(input);
    input.click();
  });
}

/** Saves content through the browser's downloads. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click; a minute is plenty for it to have begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
