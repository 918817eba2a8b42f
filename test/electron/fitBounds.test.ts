import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { fitBounds } from '#main/fitBounds.ts';

const screen = { x: 0, y: 25, width: 1440, height: 875 };
const second = { x: 1440, y: -200, width: 1920, height: 1080 };

test('a window in sight stays where it is', () => {
  const partlyOutside = { x: -300, y: 100, width: 900, height: 600 };
  expect(fitBounds(partlyOutside, [screen])).toEqual(partlyOutside);
  const onSecond = { x: 1500, y: -150, width: 1200, height: 900 };
  expect(fitBounds(onSecond, [screen, second])).toEqual(onSecond);
});

test('a window that cannot be taken hold of is moved', () => {
  expect(fitBounds({ x: 100, y: -400, width: 900, height: 600 }, [screen])).toMatchObject({ x: 100, y: 25 });
  expect(fitBounds({ x: 1400, y: 100, width: 900, height: 600 }, [screen])).toMatchObject({ x: 540, y: 100 });
  expect(fitBounds({ x: 100, y: 890, width: 900, height: 600 }, [screen])).toMatchObject({ x: 100, y: 300 });
});

test('a window that no display shows has no place', () => {
  expect(fitBounds({ x: 5000, y: 100, width: 900, height: 600 }, [screen, second])).toBeUndefined();
  expect(fitBounds({ x: 0, y: 100, width: 900, height: 600 }, [])).toBeUndefined();
});

test('whatever was saved, its upper edge can be taken hold of', () => {
  const place = fc.integer({ min: -5000, max: 5000 });
  const length = fc.integer({ min: 1, max: 4000 });
  const areaLength = fc.integer({ min: 600, max: 4000 });
  const rectangle = (lengths: fc.Arbitrary<number>) =>
    fc.record({ x: place, y: place, width: lengths, height: lengths });

  fc.assert(
    fc.property(rectangle(length), fc.array(rectangle(areaLength), { maxLength: 3 }), (saved, areas) => {
      const fitted = fitBounds(saved, areas);
      if (!fitted) return;
      const seen = areas.map((area) => {
        const width = Math.min(fitted.x + fitted.width, area.x + area.width) - Math.max(fitted.x, area.x);
        const isEdgeInside = fitted.y >= area.y && fitted.y < area.y + area.height;
        return isEdgeInside ? width : 0;
      });
      expect(Math.max(...seen)).toBeGreaterThanOrEqual(Math.min(160, fitted.width));
    }),
  );
});
