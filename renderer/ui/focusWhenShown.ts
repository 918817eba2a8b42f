/** Given as the `ref` of what is to have the focus as soon as it is there, where one step of a dialog takes the place of another. */
export function focusWhenShown(element: HTMLElement | null): void {
  element?.focus();
}
