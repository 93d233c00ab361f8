// Put into a page beside the script there when the page is to be kept: copies it as words and blocks.
import { defineUnlistedScript } from '#imports';
import { copierWindow } from '@/lib/reader/html/page-copier';
import { takeSnapshot } from '@/lib/reader/html/snapshot';

export default defineUnlistedScript(() => {
  copierWindow.codeboomCopyPage = takeSnapshot;
});
