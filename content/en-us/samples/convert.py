class Rates:
    # <convert>
    def convert(self, amount, currency):
        rate = self.rates.get(currency)
        if rate is None:
            raise KeyError(currency)
        return round(amount * rate, 2)
    # </convert>
