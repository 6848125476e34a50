// spec.yaml:7 attention
// from attention1Q [B, 4, 16], cosines [4, 8], sines [4, 8] to attention1TurnedQ [B, 8, 8]
void attention1Forward3_attention1TurnedQ(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 64;
    int t = (e % 64) / 8;
    int c = e % 8;
    if (b < batch && t < 8 && c < 4) {
      vec4 low = fetch(attention1Q, 3, b * 64 + t * 8 + c);
      vec4 cosine = fetch(table0, 2, t * 4 + c);
      vec4 high = fetch(attention1Q, 3, b * 64 + t * 8 + c + 4);
      vec4 sine = fetch(table32, 2, t * 4 + c);
      r0 = ((low * cosine) - (high * sine));
    }
  }
  {
    int rest = e - (4);
    int b = rest / 64;
    int t = (rest % 64) / 8;
    int c = rest % 8;
    if (rest >= 0 && b < batch && t < 8 && c < 4) {
      vec4 low = fetch(attention1Q, 3, b * 64 + t * 8 + c);
      vec4 cosine = fetch(table0, 2, t * 4 + c);
      vec4 high = fetch(attention1Q, 3, b * 64 + t * 8 + c + 4);
      vec4 sine = fetch(table32, 2, t * 4 + c);
      r0 = ((high * cosine) + (low * sine));
    }
  }
}

// spec.yaml:7 attention
// from cosines [4, 8], sines [4, 8], attention1K [B, 4, 16] to attention1TurnedK [B, 8, 8]
void attention1Forward3_attention1TurnedK(int e, out vec4 r0) {
  r0 = vec4(0.0);
  {
    int b = e / 64;
    int t = (e % 64) / 8;
    int c = e % 8;
    if (b < batch && t < 8 && c < 4) {
      vec4 cosine = fetch(table0, 2, t * 4 + c);
      vec4 sine = fetch(table32, 2, t * 4 + c);
      vec4 low2 = fetch(attention1K, 3, b * 64 + t * 8 + c);
      vec4 high2 = fetch(attention1K, 3, b * 64 + t * 8 + c + 4);
      r0 = ((low2 * cosine) - (high2 * sine));
    }
  }
  {
    int rest = e - (4);
    int b = rest / 64;
    int t = (rest % 64) / 8;
    int c = rest % 8;
    if (rest >= 0 && b < batch && t < 8 && c < 4) {
      vec4 cosine = fetch(table0, 2, t * 4 + c);
      vec4 sine = fetch(table32, 2, t * 4 + c);
      vec4 low2 = fetch(attention1K, 3, b * 64 + t * 8 + c);
      vec4 high2 = fetch(attention1K, 3, b * 64 + t * 8 + c + 4);
      r0 = ((high2 * cosine) + (low2 * sine));
    }
  }
}
