package org.earshot.web.researcher.form;

/** What an option means, where its name in the file does not say it. */
final class OptionWords {

    private OptionWords() {}

    static String of(String path, String option) {
        return switch (option) {
            case "demo" -> "The built-in voices";
            case "audiomnist" -> "AudioMNIST";
            case "fsdd" -> "Free Spoken Digit Dataset";
            case "speech-commands" -> "Speech Commands";
            case "held-out" -> "Only those the network was not trained on";
            case "all" -> "All of them";
            case "within" -> "Everybody meets every condition";
            case "between" -> "Everybody meets one condition";
            case "logit" -> "The logit of the class";
            case "one" -> "One";
            case "contrastive" -> "The lead over the runner-up";
            case "randomised" -> "The same network with random weights";
            case "shifted" -> "The real relevance, shifted in time";
            case "red-blue" -> "Red and blue";
            case "orange-blue" -> "Orange and blue, for any kind of colour vision";
            case "red-blue-plain" -> "Red and blue, plain";
            case "loudness" -> "The quietest of three tones";
            case "huggins" -> "The noise with a tone in it (stricter)";
            case "choice" -> "One of several options";
            case "number" -> "A number";
            case "text" -> "A text";
            case "scale" -> "A scale";
            case "" -> path.isEmpty() ? "" : "Please choose";
            default -> option;
        };
    }
}
