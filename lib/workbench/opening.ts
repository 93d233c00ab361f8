/** How an editor is opened. */
export type Opening = {
  /** In the tab that the next preview takes again. */
  readonly preview?: boolean;
  readonly toSide?: boolean;
  /** Left out, the editor takes the focus unless it is a preview: one looks at several from a list. */
  readonly takesFocus?: boolean;
};
