// PDQ: 256 bits that say how a picture looks without showing it (Meta, 2019; facebook/ThreatExchange, pdq).
// Luminance, two tent-filter passes, 64×64 points, the 16×16 lowest waves of a cosine transform, and for
// each whether it lies above the median. Knows pixels only: no page, no network.
globalThis.pdq = (() => {
  const side = 64;
  const waves = 16;

  const cosines = Float32Array.from(
    { length: waves * side },
    (_, at) =>
      Math.sqrt(2 / side) *
      Math.cos((Math.PI / (2 * side)) * (Math.floor(at / side) + 1) * (2 * (at % side) + 1)),
  );

  const luminance = (rgba, count) => {
    const out = new Float32Array(count);
    for (let at = 0, from = 0; at < count; at += 1, from += 4) {
      out[at] = 0.299 * rgba[from] + 0.587 * rgba[from + 1] + 0.114 * rgba[from + 2];
    }
    return out;
  };

  /** One line's running mean over a window that shrinks at both ends. */
  const smooth = (from, to, start, length, step, window) => {
    const ahead = Math.min(window >> 1, length);
    let sum = 0;
    let held = 0;
    for (let at = 0; at < ahead; at += 1, held += 1) sum += from[start + at * step];
    for (let at = 0; at < length; at += 1) {
      const enters = at + ahead;
      const leaves = enters - window;
      if (enters < length) {
        sum += from[start + enters * step];
        held += 1;
      }
      if (leaves >= 0) {
        sum -= from[start + leaves * step];
        held -= 1;
      }
      to[start + at * step] = sum / held;
    }
  };

  /** The picture as 64×64 points after the filter. */
  const shrink = (luma, width, height) => {
    if (width === side && height === side) return luma;
    const other = new Float32Array(luma.length);
    const across = Math.ceil(width / (2 * side));
    const down = Math.ceil(height / (2 * side));
    for (let pass = 0; pass < 2; pass += 1) {
      for (let y = 0; y < height; y += 1) smooth(luma, other, y * width, width, 1, across);
      for (let x = 0; x < width; x += 1) smooth(other, luma, x, height, width, down);
    }
    return Float32Array.from({ length: side * side }, (_, at) => {
      const y = Math.floor(((Math.floor(at / side) + 0.5) * height) / side);
      const x = Math.floor((((at % side) + 0.5) * width) / side);
      return luma[y * width + x];
    });
  };

  /** 0 to 100: how much there is to see. Below 50 a hash finds too much. */
  const qualityOf = (points) => {
    let sum = 0;
    const step = (a, b) => Math.abs(Math.trunc(((points[a] - points[b]) * 100) / 255));
    for (let at = 0; at < side * side; at += 1) {
      if (at + side < side * side) sum += step(at, at + side);
      if (at % side !== side - 1) sum += step(at, at + 1);
    }
    return Math.min(100, Math.floor(sum / 90));
  };

  const transform = (points) => {
    const half = new Float32Array(waves * side);
    const out = new Float32Array(waves * waves);
    for (let i = 0; i < waves; i += 1) {
      for (let j = 0; j < side; j += 1) {
        let sum = 0;
        for (let k = 0; k < side; k += 1) sum += cosines[i * side + k] * points[k * side + j];
        half[i * side + j] = sum;
      }
      for (let j = 0; j < waves; j += 1) {
        let sum = 0;
        for (let k = 0; k < side; k += 1) sum += half[i * side + k] * cosines[j * side + k];
        out[i * waves + j] = sum;
      }
    }
    return out;
  };

  /** 64 hexadecimal digits, the highest wave first. */
  const bits = (values) => {
    const median = values.toSorted()[127];
    let hex = '';
    for (let at = 252; at >= 0; at -= 4) {
      let digit = 0;
      for (let bit = 0; bit < 4; bit += 1) if (values[at + bit] > median) digit |= 1 << bit;
      hex += digit.toString(16);
    }
    return hex;
  };

  /** The hash of RGBA pixels and its quality; null for a picture too small to have one. */
  return (rgba, width, height) => {
    if (width < 5 || height < 5) return null;
    const points = shrink(luminance(rgba, width * height), width, height);
    return { hash: bits(transform(points)), quality: qualityOf(points) };
  };
})();
