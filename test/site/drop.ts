import type { Page } from '@playwright/test';

/** Whether a page lets the browser have a file that is dragged over and dropped on an element: it would open it in its place. */
export const letsGo = (page: Page, selector: string): Promise<boolean[]> =>
  page
    .locator(selector)
    .first()
    .evaluate((place) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['a;b'], 'patients.csv'));
      return ['dragover', 'drop'].map((type) =>
        place.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
      );
    });
