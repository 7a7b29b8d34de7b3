/** Frames in which nothing may move any more, and after how many we let be. */
const STILL = 3;
const LONGEST = 20;

/**
 * Brings a place into view, and again, frame by frame, until it stands still: sections on the way are laid out for the first time, which moves
 * everything below them. `top` says where it stands, `go` brings it there, `wanted` whether the reader still wants to be there.
 */
export function steady(top: () => number, go: () => void, wanted: () => boolean): void {
  let still = 0;
  let frames = 0;
  const follow = (): void => {
    if (!wanted()) return;
    const before = top();
    go();
    still = Math.abs(top() - before) < 1 ? still + 1 : 0;
    if (still < STILL && ++frames < LONGEST) requestAnimationFrame(follow);
  };
  go();
  requestAnimationFrame(follow);
}
