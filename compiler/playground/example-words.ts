/** What is said under each example: what it is, what to look at, and what to try. In the order in which they are offered. */
export interface ExampleGroup {
  readonly label: string;
  /** Sentences by the spec's name. */
  readonly words: Readonly<Record<string, string>>;
}

export const exampleGroups: readonly ExampleGroup[] = [
  {
    label: 'The lecture, in order',
    words: {
      'mlp-3':
        'Where the lecture begins: three characters and one hidden layer guess the fourth. Look at flatten: three rows of 10 become one of 30. Try context: 5.',
      'mlp-8':
        'The same network sees 8 characters. More context helps, but all of it is squashed into one layer at once. Try hidden: 100 and watch the parameters.',
      'hierarchical-per-position':
        'The lecture’s bug, kept to be looked at: batchNorm takes its statistics for each position apart. The warning says so; apply its fix and compare.',
      hierarchical:
        'Neighbours among 8 characters are fused two by two, so that they meet slowly. Change a fuse: 2 to fuse: 4 and watch the shapes.',
      'hierarchical-large':
        'The same tree, written once with repeat and wider: 76,579 parameters, the lecture’s best. Try times: 2, and read what does not fit any more.',
    },
  },
  {
    label: 'Smaller and older',
    words: {
      bigram:
        'The smallest language model: the next character depends on the last one alone, by a table of 27 × 27 scores. It trains in a second. What more context has to beat.',
      'bag-of-characters':
        'Which characters the word has so far, but not their order, and the last one. Try it without [last]: how much does the order tell?',
      rnn: 'Reads a word from left to right and keeps what it saw in a state of 232 numbers. Try hidden: 64, and then take clip away.',
      gru: 'A recurrent network with two gates that decide what becomes of the state. Compare its loss with rnn’s: as many parameters, longer memory.',
      lstm: 'Long short-term memory: a cell beside the state that is only ever scaled and added to. Compare it with gru.',
    },
  },
  {
    label: 'Convolutions',
    words: {
      wavenet:
        'WaveNet over windows of 8 characters: distances double from layer to layer, so that the last sees all. Try dilation: [1, 1].',
      'wavenet-words': 'WaveNet over whole words: every position predicts the next character, so one word gives many predictions at once.',
      'best-wavenet':
        'The best of the lecture’s own kind that a search found within 76,579 parameters: gates, residuals, a norm before each.',
      'wavenet-audio':
        'WaveNet for what it was made for: sound, 8,000 samples a second. It takes minutes to learn, and a good part of an hour to shine.',
    },
  },
  {
    label: 'Attention',
    words: {
      transformer:
        'A small GPT over names: each position asks all earlier ones. Try heads: 2, or take positions away and see what order was worth.',
      best: 'The best within 76,579 parameters that a search found: a recurrence, attention and a gated unit in each of two blocks.',
      'best-any': 'The same as best with three blocks and wider channels: more parameters, more patience, a lower loss.',
    },
  },
  {
    label: 'Running text',
    words: {
      gpt: 'A GPT over running text, character by character. It learns to spell, then to sound like its text. Give it a text of your own.',
      'char-rnn': 'Two LSTM layers over running text: the network of “The Unreasonable Effectiveness of Recurrent Neural Networks”.',
    },
  },
];
