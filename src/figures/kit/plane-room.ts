/** The room around a plane whose points are moved, in pixels: what lies over the figure finds its places by them (src/styles/shared/plane.css). */
export const room = { left: 52, right: 12, top: 42, bottom: 44 } as const;
