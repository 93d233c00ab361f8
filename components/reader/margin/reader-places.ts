// What the coding map, the outline and the breadcrumbs ask of a reader, whatever its document is made of.
import type { CodedFragment } from '@/lib/domain/drafts';
import type { MapScroll } from './coding-map';

/** A fragment with where it stands, in CSS pixels from the top of what scrolls. */
export type PlacedFragment = { readonly coded: CodedFragment; readonly top: number; readonly bottom: number };

/** A heading of the document. */
export type PlacedHeading = {
  readonly title: string;
  /** 0 for the outermost. */
  readonly depth: number;
  readonly top: number;
};

/** Where everything stands in one open document; reactive. */
export interface ReaderPlaces {
  readonly scroll: MapScroll;
  /** Fragments that are shown, from top to bottom. */
  readonly fragments: readonly PlacedFragment[];
  /** Found words. */
  readonly hits: readonly { readonly top: number; readonly bottom: number }[];
  readonly headings: readonly PlacedHeading[];
  /** Name of each page with its top; none for a document without pages. */
  readonly pages: readonly { readonly label: string; readonly top: number }[];
  scrollTo(top: number): void;
  /** Goes to a fragment and puts the focus of the keys on it. */
  show(fragmentId: string): void;
}
