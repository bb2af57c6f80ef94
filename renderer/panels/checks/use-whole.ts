import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

type Whole = {
  list: RefObject<HTMLOListElement | null>;
  /** It would end in the middle of its sentence. */
  isAway(index: number): boolean;
  /** Not even the first has room: then the list scrolls. */
  isCut: boolean;
};

/** How many parts of a list lie wholly in its room. What is away keeps its place, so that its size stays known. */
export function useWhole(): Whole {
  const list = useRef<HTMLOListElement>(null);
  const [whole, setWhole] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const box = list.current;
    if (!box) return;
    const count = () => {
      const foot = box.getBoundingClientRect().bottom - box.scrollTop + 1;
      const cut = [...box.children].findIndex((one) => one.getBoundingClientRect().bottom > foot);
      setWhole(cut < 0 ? Number.POSITIVE_INFINITY : cut);
    };
    const sizes = new ResizeObserver(count);
    for (const one of [box, ...box.children]) sizes.observe(one);
    return () => sizes.disconnect();
  });
  return { list, isAway: (index) => whole > 0 && index >= whole, isCut: whole === 0 };
}
