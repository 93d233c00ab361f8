/** A message to the user. */
export type Notice = {
  readonly severity: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly actions?: readonly { readonly label: string; readonly run: () => void | Promise<void> }[];
};
