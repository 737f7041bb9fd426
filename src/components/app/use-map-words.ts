import { useMap } from '#components/app/use-map.ts';

/**
 * How an element is marked that holds nothing but words of the map: the page around it is English and runs from left to
 * right, the map may be in any language. Ears, fonts and the order of signs depend on that.
 */
export function useMapWords(): { readonly lang: string; readonly dir: 'auto' } {
  return { lang: useMap().language, dir: 'auto' };
}
