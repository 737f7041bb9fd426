import { type ReactNode, useState } from 'react';
import { type Drawing, DrawingContext, DrawingRegister } from '#components/stage/drawing.ts';

/** Lets what stands beside the stage, such as the picture dialog, reach the drawing on it. */
export function DrawingProvider({ children }: { readonly children: ReactNode }) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  return (
    <DrawingRegister value={setDrawing}>
      <DrawingContext value={drawing}>{children}</DrawingContext>
    </DrawingRegister>
  );
}
