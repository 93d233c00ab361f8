// Reading a code tree needs no service: who shows what was pasted loads this when it is shown.
export { readCodeTree } from '@/lib/formats/code-tree-table';
