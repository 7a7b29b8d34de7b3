/**
 * Closes what lies over or between the text when the reader presses elsewhere. A thumb that scrolls presses too, so a touch counts only once it
 * has been a tap. Returns what stops the watch.
 */
export function whenPressedElsewhere(kept: readonly Element[], close: () => void): () => void {
  const pressed = (event: Event): void => {
    const scrolls = event.type === 'pointerdown' && (event as PointerEvent).pointerType === 'touch';
    if (!scrolls && !event.composedPath().some((node) => kept.includes(node as Element))) close();
  };
  for (const type of ['pointerdown', 'click']) document.addEventListener(type, pressed, true);
  return () => {
    for (const type of ['pointerdown', 'click']) document.removeEventListener(type, pressed, true);
  };
}
